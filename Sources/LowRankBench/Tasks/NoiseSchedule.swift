import Foundation

/// How much noise each level of diffusion adds, and the way back.
///
///     x_t = sqrt(abar_t) x_0 + sqrt(1 - abar_t) eps      abar_t = (1 - beta_1) ... (1 - beta_t), beta from 1e-4 to 0.02
///
/// J. Ho, A. Jain, P. Abbeel, Denoising diffusion probabilistic models, NeurIPS 2020, arXiv:2006.11239, section 4.
package struct NoiseSchedule: Sendable {
    /// T; levels are 1 ... T.
    package static let levels = 1000
    package static let ddpm = NoiseSchedule()

    /// abar_0 = 1, abar_1, ..., abar_T.
    package let kept: [Double]

    private init() {
        var kept = [1.0]
        for level in 0..<Self.levels {
            let beta = 1e-4 + (0.02 - 1e-4) * Double(level) / Double(Self.levels - 1)
            kept.append(kept[level] * (1 - beta))
        }
        self.kept = kept
    }

    /// An image with that level of noise.
    package func noisy(_ image: [Float], _ noise: [Float], level: Int) -> [Float] {
        let (signal, deviation) = (Float(kept[level].squareRoot()), Float((1 - kept[level]).squareRoot()))
        return zip(image, noise).map { signal * $0 + deviation * $1 }
    }

    /// The levels that an image passes on its way from noise in so many steps, T first.
    package static func levels(steps: Int) -> [Int] { (0..<steps).map { levels * (steps - $0) / steps } }

    /// The image at a lower level, without noise of its own; values of the clean image beyond -1 and 1 are cut off.
    ///
    /// J. Song, C. Meng, S. Ermon, Denoising diffusion implicit models, ICLR 2021, arXiv:2010.02502, equation 12 with
    /// sigma = 0.
    package func step(_ image: [Float], noise: [Float], from level: Int, to lower: Int) -> [Float] {
        func parts(_ level: Int) -> (signal: Float, deviation: Float) {
            (Float(kept[level].squareRoot()), Float((1 - kept[level]).squareRoot()))
        }
        let (now, then) = (parts(level), parts(lower))
        return zip(image, noise).map { x, noise in
            let clean = min(1, max(-1, (x - now.deviation * noise) / now.signal))
            return then.signal * clean + then.deviation * (x - now.signal * clean) / now.deviation
        }
    }
}
