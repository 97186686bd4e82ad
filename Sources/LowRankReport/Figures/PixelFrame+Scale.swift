@_exported import FigureLabels

extension PixelFrame {
    func x(_ value: Double, on scale: FigureScale) -> Double { left + width * scale.fraction(value) }
    func y(_ value: Double, on scale: FigureScale) -> Double { bottom - height * scale.fraction(value) }
}
