import CXlsxWriter

/// How a written cell looks; equal looks share one format of the workbook.
struct CellLook: Hashable {
    enum Role: Hashable { case title, subtitle, heading, body, note }

    var role = Role.body
    var code: String?
    var alignment = SheetColumn.Alignment.automatic
    var wraps = false
    var emphasis = SheetRow.Emphasis.none

    func apply(to format: UnsafeMutablePointer<lxw_format>) {
        if let code { format_set_num_format(format, code) }
        switch role {
        case .title:
            format_set_bold(format)
            format_set_font_size(format, 16)
            align(format, LXW_ALIGN_CENTER)
        case .subtitle: align(format, LXW_ALIGN_CENTER)
        case .heading:
            format_set_bold(format)
            format_set_bg_color(format, 0xE7E6E6)
            align(format, LXW_ALIGN_CENTER)
            format_set_text_wrap(format)
            border(format)
        case .body:
            border(format)
            emphasize(format)
        case .note: format_set_text_wrap(format)
        }
        align(format, role == .body && wraps ? LXW_ALIGN_VERTICAL_TOP : LXW_ALIGN_VERTICAL_CENTER)
        switch alignment {
        case .automatic: break
        case .left: align(format, LXW_ALIGN_LEFT)
        case .center: align(format, LXW_ALIGN_CENTER)
        case .right: align(format, LXW_ALIGN_RIGHT)
        }
        if wraps { format_set_text_wrap(format) }
    }

    private func align(_ format: UnsafeMutablePointer<lxw_format>, _ alignment: lxw_format_alignments) {
        format_set_align(format, UInt8(alignment.rawValue))
    }

    private func border(_ format: UnsafeMutablePointer<lxw_format>) {
        format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue))
        format_set_border_color(format, 0xBFBFBF)
    }

    private func emphasize(_ format: UnsafeMutablePointer<lxw_format>) {
        switch emphasis {
        case .none: break
        case .strong: format_set_bold(format)
        case .good: format_set_bg_color(format, 0xE2EFDA)
        case .caution: format_set_bg_color(format, 0xFFF2CC)
        case .bad: format_set_bg_color(format, 0xFCE4D6)
        case .muted: format_set_font_color(format, 0x7F7F7F)
        }
    }
}
