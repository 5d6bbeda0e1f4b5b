extension TemplateExample {
  /// Tables.
  static let tables = [
    TemplateExample(
      "table", "a table has a caption; headers= columns name the row",
      template: """
        Table: Weights {#weights .wide headers=1}

        | Function | Weight |
        | --- | ---: |
        {{#functions}}
        | {{name}} | {{weight}} |
        {{/functions}}
        """,
      html: """
        <div class="table-scroll" role="region" tabindex="0" aria-labelledby="weights-caption">
        <table id="weights" class="wide">
        <caption id="weights-caption">Weights</caption>
        <thead>
        <tr><th scope="col">Function</th><th scope="col" class="num">Weight</th></tr>
        </thead>
        <tbody>
        <tr><th scope="row" data-label="Function">Prepare</th><td class="num" data-label="Weight">40</td></tr>
        <tr><th scope="row" data-label="Function">Brew</th><td class="num" data-label="Weight">60</td></tr>
        </tbody>
        </table>
        </div>
        """),
    TemplateExample(
      "joined-cells", "^ joins a cell with the one above, < with the one to the left",
      template: """
        Table: Tasks

        | Function | < |
        | --- | --- |
        {{#functions}}
        {{#tasks}}
        | {{#first()}}{{name}}{{/first()}}{{^first()}}^{{/first()}} | {{.}} |
        {{/tasks}}
        {{/functions}}
        """,
      html: """
        <div class="table-scroll" role="region" tabindex="0" aria-labelledby="table-1">
        <table>
        <caption id="table-1">Tasks</caption>
        <thead>
        <tr><th scope="col" colspan="2">Function</th></tr>
        </thead>
        <tbody>
        <tr><th scope="rowgroup" rowspan="2" data-label="Function">Prepare</th><td data-label="Function">Choose</td></tr>
        <tr><td data-label="Function">Warm</td></tr>
        </tbody>
        <tbody>
        <tr><th scope="row" data-label="Function">Brew</th><td data-label="Function">Pour</td></tr>
        </tbody>
        </table>
        </div>
        """),
    TemplateExample(
      "list-in-cell", "items of a list in a cell stand line by line",
      template: """
        Table: Tasks

        | Function | Tasks |
        | --- | --- |
        {{#first}}
        | {{name}} | {{#tasks}}{{.}}{{/tasks}} |
        {{/first}}
        """,
      html: """
        <div class="table-scroll" role="region" tabindex="0" aria-labelledby="table-1">
        <table>
        <caption id="table-1">Tasks</caption>
        <thead>
        <tr><th scope="col">Function</th><th scope="col">Tasks</th></tr>
        </thead>
        <tbody>
        <tr><th scope="row" data-label="Function">Prepare</th><td data-label="Tasks"><div class="line">Choose</div><div class="line">Warm</div></td></tr>
        </tbody>
        </table>
        </div>
        """),
    TemplateExample(
      "long-row", "a row may go on in the next lines",
      template: """
        Table: Weights

        | Function | Weight |
        | --- | ---: |
        {{#first}}
        | {{name}}
          | {{weight}} |
        {{/first}}
        """,
      html: """
        <div class="table-scroll" role="region" tabindex="0" aria-labelledby="table-1">
        <table>
        <caption id="table-1">Weights</caption>
        <thead>
        <tr><th scope="col">Function</th><th scope="col" class="num">Weight</th></tr>
        </thead>
        <tbody>
        <tr><th scope="row" data-label="Function">Prepare</th><td class="num" data-label="Weight">40</td></tr>
        </tbody>
        </table>
        </div>
        """),
    TemplateExample(
      "foot", "rows behind | === | sum up",
      template: """
        Table: Weights

        | Function | Weight |
        | --- | ---: |
        {{#first}}
        | {{name}} | {{weight}} |
        {{/first}}
        | === | ===: |
        | Total | 100 |
        """,
      html: """
        <div class="table-scroll" role="region" tabindex="0" aria-labelledby="table-1">
        <table>
        <caption id="table-1">Weights</caption>
        <thead>
        <tr><th scope="col">Function</th><th scope="col" class="num">Weight</th></tr>
        </thead>
        <tbody>
        <tr><th scope="row" data-label="Function">Prepare</th><td class="num" data-label="Weight">40</td></tr>
        </tbody>
        <tfoot>
        <tr><th scope="row" data-label="Function">Total</th><td class="num" data-label="Weight">100</td></tr>
        </tfoot>
        </table>
        </div>
        """),
    TemplateExample(
      "repeated-columns",
      "columns over a list; several head rows, in which cells may cover {rows= columns=}",
      template: """
        Table: Tracks

        | Item {rows=2} |{{#levels}} {{name}} {columns={{width}}} |{{/levels}}
        |{{#levels}}{{#tracks}} {{.}} |{{/tracks}}{{/levels}}
        | --- |{{#levels}}{{#tracks}} --- |{{/tracks}}{{/levels}}
        | Hours |{{#levels}}{{#tracks}} 40 |{{/tracks}}{{/levels}}
        """,
      html: """
        <div class="table-scroll" role="region" tabindex="0" aria-labelledby="table-1">
        <table>
        <caption id="table-1">Tracks</caption>
        <thead>
        <tr><th scope="col" rowspan="2">Item</th><th scope="col">Junior</th><th scope="colgroup" colspan="2">Senior</th></tr>
        <tr><th scope="col">Tea</th><th scope="col">Tea</th><th scope="col">Tasting</th></tr>
        </thead>
        <tbody>
        <tr><th scope="row" data-label="Item">Hours</th><td data-label="Junior Tea">40</td><td data-label="Senior Tea">40</td><td data-label="Senior Tasting">40</td></tr>
        </tbody>
        </table>
        </div>
        """),
  ]
}
