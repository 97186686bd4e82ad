// Whoever runs suites describes tasks and reads runs, too.
@_exported import BenchRuns
@_exported import BenchTasks
