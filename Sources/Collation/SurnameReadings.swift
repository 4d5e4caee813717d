/// Surnames that are read otherwise than their character usually is.
enum SurnameReadings {
    /// For a surname of one character, a character that is always read as the surname is.
    private static let single: [Unicode.Scalar: Unicode.Scalar] = [
        "曾": "增",  // zēng, not céng
        "单": "善",  // shàn, not dān
        "解": "谢",  // xiè, not jiě
        "仇": "求",  // qiú, not chóu
        "区": "欧",  // ōu, not qū
        "查": "渣",  // zhā, not chá
        "盖": "舸",  // gě, not gài
        "葛": "舸",  // gě, not gé
        "朴": "瓢",  // piáo, not pǔ
        "任": "人",  // rén, not rèn
        "华": "画",  // huà, not huá
        "乐": "悦",  // yuè, not lè
        "缪": "妙",  // miào, not móu
        "员": "运",  // yùn, not yuán
        "洗": "显",  // xiǎn, not xǐ
        "繁": "婆",  // pó, not fán
        "种": "虫",  // chóng, not zhǒng
        "秘": "必",  // bì, not mì
        "折": "蛇",  // shé, not zhé
        "黑": "贺",  // hè, not hēi
        "燕": "烟",  // yān, not yàn
        "应": "英",  // yīng, not yìng
        "过": "郭",  // guō, not guò
        "乜": "聂",  // niè, not miē
        "句": "勾",  // gōu, not jù
        "祭": "债",  // zhài, not jì
        "撒": "洒",  // sǎ, not sā
        "曲": "屈",  // qū, not qǔ
        "薄": "博",  // bó, not báo
        "都": "督",  // dū, not dōu
    ]

    /// For a surname of two characters whose first is read in a way of its own.
    private static let compound: [[Unicode.Scalar]: Unicode.Scalar] = [
        ["尉", "迟"]: "玉",  // yùchí
        ["长", "孙"]: "掌",  // zhǎngsūn
        ["万", "俟"]: "末",  // mòqí
        ["澹", "台"]: "谈",  // tántái
        ["单", "于"]: "蝉",  // chányú
    ]

    /// The character that gives the sound of the surname that begins with `first`; nil where the usual reading holds.
    static func sound(of first: Unicode.Scalar, before second: Unicode.Scalar?) -> Unicode.Scalar? {
        second.flatMap { compound[[first, $0]] } ?? single[first]
    }
}
