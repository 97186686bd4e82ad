/// The running executable, also after a new build has replaced its file.
public enum OwnExecutable {
    /// What starts it again.
    public static let path = "/proc/self/exe"
}
