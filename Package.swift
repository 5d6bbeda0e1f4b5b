// swift-tools-version: 6.3

import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

let package = Package(
  name: "gangmu",
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
  ],
  targets: [
    .systemLibrary(
      name: "CCmarkGFM",
      pkgConfig: "libcmark-gfm",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
    .systemLibrary(
      name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    .systemLibrary(
      name: "CXlsxWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
    .systemLibrary(
      name: "CDeflate", pkgConfig: "libdeflate", providers: [.apt(["libdeflate-dev"])]),
    .systemLibrary(name: "CNettle", pkgConfig: "nettle", providers: [.apt(["nettle-dev"])]),
    .systemLibrary(
      name: "CQREncode", pkgConfig: "libqrencode", providers: [.apt(["libqrencode-dev"])]),
    .target(name: "Standards", dependencies: ["CNettle"], swiftSettings: settings),
    .target(
      name: "Reading",
      dependencies: ["CYAML", "Standards"],
      swiftSettings: settings),
    .target(name: "Curriculum", dependencies: ["Standards"], swiftSettings: settings),
    .target(
      name: "Checking", dependencies: ["Standards", "Curriculum"], swiftSettings: settings),
    .target(
      name: "Templating", dependencies: ["CCmarkGFM", "Standards"], swiftSettings: settings),
    .target(
      name: "Pages",
      dependencies: [
        "CQREncode", "Standards", "Curriculum", "Checking", "Templating",
      ],
      swiftSettings: settings),
    .target(
      name: "Packing", dependencies: ["CDeflate", "Standards", "Curriculum"],
      swiftSettings: settings),
    .target(
      name: "Exports",
      dependencies: ["CXlsxWriter", "Standards", "Reading", "Curriculum", "Packing", "Pages"],
      swiftSettings: settings),
    .target(
      name: "Publishing",
      dependencies: [
        "CNettle", "Standards", "Reading", "Curriculum", "Checking", "Templating", "Packing",
        "Pages", "Exports",
      ],
      swiftSettings: settings),
    .target(
      name: "CommandLineTool",
      dependencies: [
        "Standards", "Publishing",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "FlyingFox", package: "FlyingFox"),
        .product(name: "FlyingSocks", package: "FlyingFox"),
      ],
      swiftSettings: settings),
    .executableTarget(name: "gangmu", dependencies: ["CommandLineTool"], swiftSettings: settings),
    .target(
      name: "TestSupport", dependencies: ["Standards", "Reading"], path: "Tests/TestSupport",
      swiftSettings: settings),
    .testTarget(
      name: "ArchitectureTests",
      dependencies: [
        "Standards", "Reading", "Checking", "Pages", "Exports", "Publishing", "TestSupport",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "CheckingTests",
      dependencies: ["Standards", "Reading", "Curriculum", "Checking", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "CommandLineTests",
      dependencies: [
        "gangmu", "CommandLineTool", "TestSupport",
        .product(name: "FlyingSocks", package: "FlyingFox"),
      ],
      exclude: ["Golden", "TemplateCases"],
      swiftSettings: settings),
    .testTarget(
      name: "CurriculumTests", dependencies: ["Standards", "Curriculum", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "TemplatingTests", dependencies: ["Standards", "Templating"], swiftSettings: settings),
    .testTarget(
      name: "ExportsTests",
      dependencies: [
        "Standards", "Reading", "Curriculum", "Checking", "Pages", "Exports", "TestSupport",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "PagesTests",
      dependencies: ["Standards", "Reading", "Checking", "Pages", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "ReadingTests",
      dependencies: ["Standards", "Reading", "Curriculum", "Checking", "TestSupport"],
      exclude: ["Cases", "Refused"], swiftSettings: settings),
    .testTarget(
      name: "PublishingTests",
      dependencies: [
        "Standards", "Reading", "Curriculum", "Checking", "Templating", "Packing", "Pages",
        "Publishing", "TestSupport",
      ],
      exclude: ["FormerTemplates", "Golden"],
      swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)
