"use strict";

// One table of records stands in the page. Every view is computed from it, and what is shown is in the address.
const data = JSON.parse(document.getElementById("data").textContent);

const methods = new Map(data.methods.map(method => [method.id, method]));
const tasksOf = suite => data.tasks.filter(task => task.suite === suite);
const resultsOf = task => data.results.filter(result => result.suite === task.suite && result.task === task.name);
const suiteOf = task => data.suites.find(suite => suite.name === task.suite);
const familyClass = family => family.replaceAll(" ", "-");
const name = result => result.label + (result.notLearned ? " (did not learn)" : "");
const distinct = values => [...new Set(values)];

/** The chosen task, and its rows of the families that are shown. */
function shownTask(possible = () => true) {
  const suites = distinct(data.tasks.filter(possible).map(task => task.suite));
  const tasks = tasksOf(chosen("suite", suites)).filter(possible);
  return tasks.find(task => task.name === chosen("task", tasks.map(task => task.name)));
}
const isShown = result => !listed("without").includes(result.family);

function taskChoices(possible = () => true) {
  const task = shownTask(possible);
  const suites = distinct(data.tasks.filter(possible).map(task => task.suite));
  const tasks = tasksOf(task.suite).filter(possible).map(task => task.name);
  const families = distinct(resultsOf(task).map(result => result.family));
  return [
    choice("suite", "suite", suites, task.suite), choice("task", "task", tasks, task.name),
    families.length > 1 ? boxes("without", "families", families) : null,
  ];
}

const comparesRows = task => task.compares && task.columns.length > 0;
const isTrained = task => resultsOf(task).some(result => result.curve);
