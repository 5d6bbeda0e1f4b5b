/// What parts of sentences look like. They are made once: making one takes many times as long as
/// matching it. Threads share them, since none has a parser of its own inside.
enum EligibilityExpressions {
  nonisolated(unsafe) static let age = /年满[^，；]+?周岁/
  nonisolated(unsafe) static let experience =
    /(?:累计)?从事(本职业|本职业或相关职业)工作满?[^，；（满]+?年(?:（含）)?(?:以上)?/
  nonisolated(unsafe) static let occupied =
    /(从事或拟从事|拟从事或从事|拟从事|从事)(本职业|本职业或相关职业)工作/
  nonisolated(unsafe) static let apprenticeship = /(本职业|本职业或相关职业)学徒期满/
  nonisolated(unsafe) static let training =
    /经本职业([^，；]*?)(?:正规)?培训(?:达|不少于)([^，；]+?学时)数?(?:（含）)?(?:以上)?，并取得[^，；]*?证书/
  nonisolated(unsafe) static let titleRank =
    /(?:取得|具有)符合专业对应关系的(初|中|高)级职称(?:（[^）]*）)?(后，?)?/
  nonisolated(unsafe) static let certificate =
    /(?:取得|持有|具有)(本职业或相关职业|本职业)?([^，；（）]+?)(?:职业资格|职业技能等级|技能等级|职业能力水平评价)?(?:（[^）]*）)?证书(?:（[^）]*证书）)?(满[^，；的]+?年)?/
  nonisolated(unsafe) static let reserve =
    /取得(?:本职业或相关职业|本职业)?预备技师证书的技师学院毕业生/
  nonisolated(unsafe) static let diploma =
    /(?:取得|具有)([^，；（）]+?)(?:毕业|学历|学位)证书(（含[^）]*应届毕业生[^）]*）)?(后，?)?/
  nonisolated(unsafe) static let after = /后，?/
  nonisolated(unsafe) static let graduates = /的([^，；（）]+?)毕业生/
  nonisolated(unsafe) static let students = /的([^，；（）]+?学生)/
  nonisolated(unsafe) static let major = /本专业(或相关专业)?的?/
  nonisolated(unsafe) static let school =
    /[^，；。（）]*(?:学校|院校|学院|大学|大专|专科|本科|研究生|班)(?:及以上)?/
}
