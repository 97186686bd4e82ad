// Numbers, and how they are written and compared.

/** JSON has no infinity: it is written as text. */
const number = value => (value === "inf" ? Infinity : value === "-inf" ? -Infinity : value === "nan" ? NaN : value);

function scientific(value, digits) {
  return value.toExponential(digits).replace(/e([+-])(\d)$/, "e$10$2");
}

function significant(value, digits) {
  if (value === 0) return "0";
  const exponent = Math.floor(Math.log10(Math.abs(value)));
  return exponent >= -4 && exponent < 7
    ? value.toFixed(Math.max(0, digits - 1 - exponent)) : scientific(value, digits - 1);
}

function scaled(value, units, step) {
  let unit = 0;
  while (value >= step && unit < units.length - 1) [value, unit] = [value / step, unit + 1];
  return (unit === 0 || value >= 100 ? value.toFixed(0) : value.toFixed(value < 10 ? 2 : 1)) + " " + units[unit];
}

function duration(seconds) {
  const s = Math.round(seconds);
  if (s < 60) return `${s} s`;
  if (s < 3600) return `${Math.floor(s / 60)} min` + (s % 60 ? ` ${s % 60} s` : "");
  return `${Math.floor(s / 3600)} h ${Math.floor(s % 3600 / 60)} min`;
}

function time(seconds) {
  for (const [unit, name] of [[1, "s"], [1e-3, "ms"], [1e-6, "µs"]]) {
    const value = seconds / unit;
    if (value >= 1) return value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0) + " " + name;
  }
  return (seconds * 1e9).toFixed(0) + " ns";
}

const formats = {
  loss: v => ((Math.abs(v) < 0.01 && v !== 0) || Math.abs(v) >= 1e6 ? scientific(v, 2) : v.toFixed(4)),
  bytes: v => scaled(v, ["B", "KiB", "MiB", "GiB", "TiB"], 1024),
  count: v => scaled(v, ["", "k", "M", "G"], 1000).trim(),
  ratio: v => v.toFixed(2) + "x",
  percent: v => (100 * v).toFixed(1) + " %",
  duration, time,
  plain: v => String(v),
};

/** As the tables of the suite have it: "3.3712", "1.53 MiB", "never". */
function text(value, format) {
  if (Number.isNaN(value)) return "-";
  if (!Number.isFinite(value)) return format === "count" ? "never" : value > 0 ? "∞" : "−∞";
  const digits = /^(decimals|significant)(\d+)$/.exec(format);
  if (digits) return digits[1] === "decimals" ? value.toFixed(digits[2]) : significant(value, Number(digits[2]));
  return formats[format](value);
}

/** "3.3712 ± 0.0101"; a difference has its sign, and where the seeds agree there is no interval. */
function estimateText(value, column) {
  if (!value) return "-";
  const sign = column.name.endsWith("difference") && value.mean >= 0 ? "+" : "";
  // The interval of a loss has the decimals of its mean.
  const format = column.format === "loss" && Math.abs(value.mean) >= 0.01 ? "decimals4" : column.format;
  const isExact = value.half === null || (value.half === 0 && column.format !== "loss");
  return sign + text(value.mean, column.format) + (isExact ? "" : " ± " + text(value.half, format));
}

/** Mean and half the width of its 95 % interval, null for one seed; undefined where the row has no such number. */
function valueOf(result, name) {
  const pair = result.values[name];
  return pair && { mean: number(pair[0]), half: pair.length > 1 ? number(pair[1]) : null };
}

const exact = mean => ({ mean, half: null });

/**
 * How a stands to b: better beyond the intervals (2), better by the mean alone (1), equal (0), or worse (-1, -2).
 * A number that has an interval and was measured once is never beyond it.
 */
function compare(a, b, column) {
  if (a.mean === b.mean) return 0;
  const gap = column.better === "higher" ? a.mean - b.mean : b.mean - a.mean;
  const reach = column.interval ? (a.half ?? Infinity) + (b.half ?? Infinity) : 0;
  return Math.sign(gap) * (Math.abs(gap) > reach ? 2 : 1);
}
