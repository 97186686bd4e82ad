// Whoever runs suites describes tasks, too.
@_exported import BenchTasks
