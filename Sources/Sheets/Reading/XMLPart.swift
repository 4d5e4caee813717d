import CExpat
import Glibc

/// The name of an element or attribute without its namespace prefix, as it lies in the parser's memory.
struct XMLName {
    fileprivate let local: UnsafePointer<CChar>

    init(_ name: UnsafePointer<CChar>) {
        local = strrchr(name, 0x3A).map { UnsafePointer($0) + 1 } ?? name
    }

    static func == (name: XMLName, text: StaticString) -> Bool {
        text.withUTF8Buffer { strcmp(name.local, UnsafeRawPointer($0.baseAddress!).assumingMemoryBound(to: CChar.self)) == 0 }
    }

    static func ~= (text: StaticString, name: XMLName) -> Bool { name == text }
}

/// The attributes of an element, valid while its start is handled.
struct XMLAttributes: Sequence, IteratorProtocol {
    private var position: UnsafeMutablePointer<UnsafePointer<CChar>?>

    fileprivate init(_ first: UnsafeMutablePointer<UnsafePointer<CChar>?>) { position = first }

    mutating func next() -> (name: XMLName, value: UnsafePointer<CChar>)? {
        guard let name = position[0], let value = position[1] else { return nil }
        position += 2
        return (XMLName(name), value)
    }

    /// The value of an attribute by its local name.
    func value(_ name: StaticString) -> String? {
        for attribute in self where attribute.name == name { return String(cString: attribute.value) }
        return nil
    }

    func flag(_ name: StaticString) -> Bool {
        guard let value = value(name) else { return false }
        return value == "1" || value == "true"
    }
}

/// What one kind of part makes of its XML. A handler that meets something wrong sets `failure`, which stops the parser.
class XMLPartHandler {
    var failure: SheetError?

    func start(_ name: XMLName, _ attributes: XMLAttributes) {}
    func end(_ name: XMLName) {}
    func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}

extension ZipArchive {
    /// Parses a part as XML and hands its events to `handler`, chunk by chunk while it is unpacked.
    func parse(_ part: Part, _ handler: XMLPartHandler) throws(SheetError) {
        let drive = XMLDrive(handler, part: part.name, path: path, limits: limits)
        guard let parser = zhibu_expat_create(limits.xmlParserBytes) else {
            throw SheetError(.limit(.xmlParserBytes, allowed: limits.xmlParserBytes), path: path, place: .init(part: part.name))
        }
        defer { XML_ParserFree(parser) }
        drive.attach(parser)
        try read(part) { (chunk) throws(SheetError) in try drive.feed(parser, chunk, isLast: false) }
        try drive.feed(parser, UnsafeRawBufferPointer(start: nil, count: 0), isLast: true)
    }
}

/// One parse: the bridge between the C callbacks and the handler.
private final class XMLDrive {
    let handler: XMLPartHandler
    let part: String
    let path: String
    let limits: SheetLimits
    private var parser: XML_Parser?
    private var depth = 0

    init(_ handler: XMLPartHandler, part: String, path: String, limits: SheetLimits) {
        self.handler = handler
        self.part = part
        self.path = path
        self.limits = limits
    }

    func attach(_ parser: XML_Parser) {
        self.parser = parser
        XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
        XML_SetElementHandler(
            parser,
            { context, name, attributes in
                guard let context, let name, let attributes else { return }
                XMLDrive.from(context)._withUnsafeGuaranteedRef { $0.start(name, attributes) }
            },
            { context, name in
                guard let context, let name else { return }
                XMLDrive.from(context)._withUnsafeGuaranteedRef { $0.end(name) }
            })
        XML_SetCharacterDataHandler(parser) { context, text, length in
            guard let context, let text else { return }
            XMLDrive.from(context)._withUnsafeGuaranteedRef {
                $0.text(UnsafeBufferPointer(start: UnsafeRawPointer(text).assumingMemoryBound(to: UInt8.self), count: Int(length)))
            }
        }
        XML_SetStartDoctypeDeclHandler(parser) { context, _, _, _, _ in
            guard let context else { return }
            XMLDrive.from(context)._withUnsafeGuaranteedRef { $0.refuse(.documentType) }
        }
    }

    static func from(_ context: UnsafeMutableRawPointer) -> Unmanaged<XMLDrive> { Unmanaged.fromOpaque(context) }

    private func start(_ name: UnsafePointer<CChar>, _ attributes: UnsafeMutablePointer<UnsafePointer<CChar>?>) {
        // After a stop, expat still ends the element it was in: a failure is kept, and nothing more is handled.
        guard handler.failure == nil else { return }
        depth += 1
        if depth > limits.xmlDepth { return refuse(.limit(.xmlDepth, allowed: limits.xmlDepth)) }
        handler.start(XMLName(name), XMLAttributes(attributes))
        stopIfFailed()
    }

    private func end(_ name: UnsafePointer<CChar>) {
        guard handler.failure == nil else { return }
        depth -= 1
        handler.end(XMLName(name))
        stopIfFailed()
    }

    private func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard handler.failure == nil else { return }
        handler.text(bytes)
        stopIfFailed()
    }

    private func refuse(_ reason: SheetError.Reason) {
        let offset = parser.map { Int(XML_GetCurrentByteIndex($0)) }
        handler.failure = SheetError(reason, path: path, place: .init(part: part, byteOffset: offset))
        stopIfFailed()
    }

    private func stopIfFailed() {
        if handler.failure != nil { XML_StopParser(parser, XML_Bool(0)) }
    }

    func feed(_ parser: XML_Parser, _ chunk: UnsafeRawBufferPointer, isLast: Bool) throws(SheetError) {
        let status = XML_Parse(parser, chunk.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(chunk.count), isLast ? 1 : 0)
        if let failure = handler.failure { throw failure }
        guard status != XML_STATUS_OK else { return }
        let code = XML_GetErrorCode(parser)
        let place = SheetError.Place(part: part, byteOffset: Int(XML_GetCurrentByteIndex(parser)))
        if code == XML_ERROR_NO_MEMORY {
            throw SheetError(.limit(.xmlParserBytes, allowed: limits.xmlParserBytes), path: path, place: place)
        }
        let detail = XML_ErrorString(code).map { String(cString: $0) } ?? "error \(code.rawValue)"
        throw SheetError(.malformedXML(line: Int(XML_GetCurrentLineNumber(parser)), detail: detail), path: path, place: place)
    }
}
