import Standards
import Testing

@testable import Templating

struct ChineseTests {
  @Test(arguments: [
    ("这是**我想做的事。**所以", "这是<strong>我想做的事。</strong>所以"),
    ("所以**“引用”**很好", "所以<strong>“引用”</strong>很好"),
    ("**【注】**说明", "<strong>【注】</strong>说明"),
    ("**甲。**，**乙。**丙", "<strong>甲。</strong>，<strong>乙。</strong>丙"),
    ("说**(注)**明", "说<strong>(注)</strong>明"),
    ("说*《书》*明", "说<em>《书》</em>明"),
    (
      "**`a`**说**[b](c)**明", "<strong><code>a</code></strong>说<strong><a href=\"c\">b</a></strong>明"
    ),
    ("说\\*《书》\\*明", "说*《书》*明"), ("`**【注】**说`", "<code>**【注】**说</code>"),
    ("3~5，6~8 a_b_c", "3~5，6~8 a_b_c"), ("**a**, *b*.", "<strong>a</strong>, <em>b</em>."),
    ("***【注】***说", "<em><strong>【注】</strong></em>说"),
  ])
  func emphasis(text: String, html: String) throws {
    #expect(try Rendering.html(text) == "<p>\(html)</p>\n")
  }

  @Test func emphasisAroundValues() throws {
    let html = try Rendering.html("说**@0：**@0**(@0)**@0", .text("“值”"))
    #expect(html == "<p>说<strong>“值”：</strong>“值”<strong>(“值”)</strong>“值”</p>\n")
  }

  @Test(arguments: [
    ("甲\n乙", "甲乙"), ("甲，\n乙", "甲，乙"), ("甲\nb", "甲\nb"), ("a\n乙", "a\n乙"),
    ("甲\n**乙**", "甲<strong>乙</strong>"), ("**甲**\n乙", "<strong>甲</strong>乙"),
    ("**甲\n乙**", "<strong>甲乙</strong>"), ("甲\n`b`", "甲\n<code>b</code>"),
    ("甲\n[乙](c)", "甲<a href=\"c\">乙</a>"), ("甲\n[b](c)", "甲\n<a href=\"c\">b</a>"),
    ("甲  \n乙", "甲<br>\n乙"), ("甲<br>\n乙", "甲<br>\n乙"), ("a\nb", "a\nb"),
  ])
  func softBreak(text: String, html: String) throws {
    #expect(try Rendering.html(text) == "<p>\(html)</p>\n")
  }

  @Test func softBreakLooksThroughValues() throws {
    #expect(try Rendering.html("@0\n@1", .text("x甲"), .text("乙y")) == "<p>x甲乙y</p>\n")
    #expect(try Rendering.html("@0\n@1", .text("甲x"), .text("乙y")) == "<p>甲x\n乙y</p>\n")
    #expect(try Rendering.html("甲\n@0乙", .text("")) == "<p>甲乙</p>\n")
  }
}
