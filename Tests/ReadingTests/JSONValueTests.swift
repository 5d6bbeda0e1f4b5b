import Foundation
import Standards
import Testing

/// The one writer of JSON.
@Suite struct JSONValueTests {
  private let value = JSONValue.object([
    ("b", .array([.int(-1), .bool(true), .null, .array([]), .object([])])),
    ("a", .string("茶 \"\\ </script> \u{2028}\u{2029}\n\u{1F}")),
  ])

  @Test func compactTextIsSafeInAScript() {
    let words = #""茶 \"\\ \u003c/script> \u2028\u2029\u000a\u001f""#
    #expect(value.text == #"{"b":[-1,true,null,[],{}],"a":"# + words + "}")
  }

  @Test func indentedTextHasAValueALine() {
    let nested = JSONValue.object([("b", .array([.int(1), .object([("c", .null)])]))])
    let expected = """
      {
        "b": [
          1,
          {
            "c": null
          }
        ]
      }
      """
    #expect(nested.indentedText == expected)
  }

  @Test(arguments: [false, true])
  func otherReadersReadTheSame(_ isIndented: Bool) throws {
    let data = Data((isIndented ? value.indentedText : value.text).utf8)
    let object = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    #expect(object["a"] as? String == "茶 \"\\ </script> \u{2028}\u{2029}\n\u{1F}")
    #expect((object["b"] as? [Any])?.count == 5)
  }
}
