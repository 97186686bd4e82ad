import BenchTasks
import Foundation
import LowRankCore
import LowRankMethods

/// A photograph of which a share of the pixels is missing, or has any number from 0 to 1 instead.
enum PictureRecovery {
    static func settings(_ node: SettingNode) throws -> [String: HyperValue] {
        let values = try node.settings(required: ["picture"], optional: ["corruption", "sampling"])
        guard (values["sampling"] == nil) != (values["corruption"] == nil) else {
            throw node.error("needs one of the keys 'sampling' (a part of the pixels is seen) and 'corruption' (a part is wrong)")
        }
        let key = values["sampling"] == nil ? "corruption" : "sampling"
        let shares = try values[key]!.ascending(0...1)
        if key == "sampling", shares[0] < 0.01 { throw values[key]!.error("must be at least 0.01") }
        let name = try values["picture"]!.text()
        return [
            "picture": .text(name), "sha256": .text(try sha256(of: name, at: values["picture"]!)), key: SettingList.value(shares),
        ]
    }

    /// `name`: one of the package's photographs, or the path of a PGM file.
    private static func sha256(of name: String, at node: SettingNode) throws -> String {
        if let photograph = Photograph(rawValue: name) { return photograph.sha256 }
        do {
            _ = try GreyPicture(path: name)
            return try ContentHash.ofFile(name)
        } catch {
            throw node.error("\(error); or name one of \(Photograph.allCases.map(\.rawValue).joined(separator: ", "))")
        }
    }

    static func run(_ run: ExperimentRun) throws -> ExperimentResult {
        let name = run.text("picture")
        let picture = try Photograph(rawValue: name)?.picture(cache: PackageCache(directory: run.cacheDirectory.path))
            ?? GreyPicture(path: name)
        let L = Tensor(picture.pixels, shape: [picture.rows, picture.columns])
        let isMissing = run.configuration.experiment!.settings["sampling"] != nil
        let shares = run.numbers(isMissing ? "sampling" : "corruption")
        var trials = try RecoveryTrials(run, count: shares.count)
        for share in shares {
            let streams = RandomStreams(seed: run.configuration.seed, path: "share \(share)")
            let chosen = streams.sample("support", Int((share * Double(L.count)).rounded()), of: L.count)
            let found: Tensor<Double>
            if isMissing {
                found = try completed(L, chosen, streams, &trials)
            } else {
                let numbers: Tensor<Double> = streams.uniform("values", [chosen.count], from: 0, to: 1)
                var D = L
                for (k, i) in chosen.enumerated() { D[i] = numbers[k] }
                found = try trials.find(NamedTensors([("D", D)]), streams, otherwise: D)
            }
            trials.record(error: RecoveryTrials.relativeError(found, L))
        }
        return ExperimentResult(
            metrics: trials.metrics,
            series: [Series(quantity: isMissing ? "missingPixelError" : "pictureError", label: nil, x: shares, y: trials.errors)])
    }

    /// What is seen is shown less its mean, which is also what a row without a method finds.
    private static func completed(
        _ L: Tensor<Double>, _ seen: [Int], _ streams: RandomStreams, _ trials: inout RecoveryTrials
    ) throws -> Tensor<Double> {
        let mean = seen.reduce(0) { $0 + L[$1] } / Double(seen.count)
        var (D, mask) = (Tensor<Double>.zeros(L.shape), Tensor<Double>.zeros(L.shape))
        for i in seen { (D[i], mask[i]) = (L[i] - mean, 1) }
        let found = try trials.find(NamedTensors([("D", D), ("mask", mask)]), streams, otherwise: D)
        return found + Tensor(repeating: mean, shape: L.shape)
    }
}

/// Ratings of which a share is held out and predicted.
///
/// Methods see what is left of a rating after the mean of all, of its user and of its film; a row without a method predicts those.
/// Predictions are cut to the scale of the ratings; the error is the root of the mean square.
enum RatingRecovery {
    static func settings(_ node: SettingNode) throws -> [String: HyperValue] {
        let values = try node.settings(required: ["ratings", "held_out"])
        let name = try values["ratings"]!.text()
        let sha256: String
        if name == MovieRatings.name {
            sha256 = DataPackage.movieLens.files[0].sha256
        } else {
            do {
                _ = try MovieRatings(path: name)
                sha256 = try ContentHash.ofFile(name)
            } catch {
                throw values["ratings"]!.error("\(error); or name \(MovieRatings.name)")
            }
        }
        return [
            "ratings": .text(name), "sha256": .text(sha256), "held_out": .real(try values["held_out"]!.real(0.01...0.9)),
        ]
    }

    static func run(_ run: ExperimentRun) throws -> ExperimentResult {
        let name = run.text("ratings")
        let ratings = try name == MovieRatings.name
            ? MovieRatings(cache: PackageCache(directory: run.cacheDirectory.path)) : MovieRatings(path: name)
        let streams = RandomStreams(seed: run.configuration.seed)
        let order = streams.permutation("held out", ratings.ratings.count)
        let held = max(1, Int((run.real("held_out") * Double(order.count)).rounded()))
        let (tested, seen) = (order[..<held].map { ratings.ratings[$0] }, order[held...].map { ratings.ratings[$0] })

        let means = RatingMeans(seen, users: ratings.users, films: ratings.films)
        let shape = [ratings.users, ratings.films]
        var (D, mask) = (Tensor<Double>.zeros(shape), Tensor<Double>.zeros(shape))
        for r in seen {
            let i = r.user * ratings.films + r.film
            (D[i], mask[i]) = (r.value - means.value(r), 1)
        }
        let scale = (ratings.ratings.map(\.value).min()!, ratings.ratings.map(\.value).max()!)
        func error(_ found: Tensor<Double>) -> Double {
            let squares = tested.map { r in
                let guess = min(max(means.value(r) + found[r.user, r.film], scale.0), scale.1)
                return (guess - r.value) * (guess - r.value)
            }
            return (squares.reduce(0, +) / Double(held)).squareRoot()
        }
        var trials = try RecoveryTrials(run, count: 1)
        var points: [(x: Double, y: Double)] = []
        let found = try trials.find(NamedTensors([("D", D), ("mask", mask)]), streams, otherwise: .zeros(shape)) {
            points.append((Double($0), error(try $2())))
        }
        trials.record(error: error(found))
        var result = ExperimentResult(metrics: trials.metrics)
        result.metrics["heldOutError"] = result.metrics.removeValue(forKey: "medianError")
        if !points.isEmpty {
            result.series = [Series(quantity: "heldOutByIteration", label: nil, x: points.map(\.x), y: points.map(\.y))]
        }
        return result
    }
}

/// The mean of all ratings, what users' means are above it, and what films' means are above those of their users.
private struct RatingMeans {
    private let all: Double
    private var users, films: [Double]

    init(_ ratings: [MovieRatings.Rating], users: Int, films: Int) {
        let all = ratings.reduce(0) { $0 + $1.value } / Double(ratings.count)
        func means(_ count: Int, _ place: (MovieRatings.Rating) -> Int, _ value: (MovieRatings.Rating) -> Double) -> [Double] {
            var (sums, counts) = ([Double](repeating: 0, count: count), [Double](repeating: 0, count: count))
            for r in ratings {
                sums[place(r)] += value(r)
                counts[place(r)] += 1
            }
            return zip(sums, counts).map { $1 > 0 ? $0 / $1 : 0 }
        }
        let ofUsers = means(users, { $0.user }, { $0.value - all })
        (self.all, self.users) = (all, ofUsers)
        self.films = means(films, { $0.film }, { $0.value - all - ofUsers[$0.user] })
    }

    func value(_ r: MovieRatings.Rating) -> Double { all + users[r.user] + films[r.film] }
}
