import Foundation

extension Error {
    /// What the system says of a file operation that failed, such as "No space left on device".
    public var systemReason: String {
        let error = self as NSError
        if error.domain == NSPOSIXErrorDomain { return String(cString: strerror(Int32(error.code))) }
        if let cause = error.userInfo[NSUnderlyingErrorKey] as? any Error { return cause.systemReason }
        return error.localizedDescription
    }
}
