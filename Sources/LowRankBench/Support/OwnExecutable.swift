/// The running executable, also after a new build has replaced its file.
public enum OwnExecutable {
    public static let path = "/proc/self/exe"
}
