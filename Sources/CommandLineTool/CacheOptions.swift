import ArgumentParser
import Publishing
import Standards

/// Where the tool remembers what it has built.
struct CacheOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      said("Folder that remembers what was built. (default: in the user's folder of caches)"),
      valueName: "dir"))
  var cache: String?

  var folder: String? { cache ?? Disk.caches }
}
