import Foundation
import Testing

@testable import LowRankCore

struct SpectrumTests {
    @Test func normsAndRanksOfKnownValues() {
        let spectrum = Spectrum([4, 2, 2, 1], rows: 4, columns: 6)
        #expect(spectrum.spectralNorm == 4 && spectrum.frobeniusNorm == 5 && spectrum.nuclearNorm == 9)
        #expect(abs(spectrum.stableRank - 25.0 / 16) < 1e-14)
        // Shares 16/25, 20/25, 24/25, 1.
        #expect([0.5, 0.64, 0.9, 0.99].map { spectrum.directions(holding: $0) } == [1, 1, 3, 4])
        #expect(Spectrum([3, 3, 3], rows: 3, columns: 3).directions(holding: 1) == 3)
    }

    @Test func aMatrixOfZerosHasNone() {
        let zeros = Spectrum([0, 0], rows: 2, columns: 3)
        #expect(zeros.stableRank == 0 && zeros.effectiveRank == 0 && zeros.spikes == 0 && zeros.randomEdge == 0)
        #expect(zeros.directions(holding: 0.9) == 0 && zeros.powerLawExponent == nil)
    }

    /// sigma (sqrt(m) + sqrt(n)), whatever sigma; a spike of a known size is found, and does not move the edge.
    @Test(arguments: [[60, 60], [40, 120], [200, 20]]) func theEdgeIsThatOfRandomMatrices(_ shape: [Int]) throws {
        let (m, n) = (shape[0], shape[1])
        let noise: Tensor<Double> = RandomStreams(seed: 3).normal("noise", shape, deviation: 0.7)
        func spectrum(_ W: Tensor<Double>) throws -> Spectrum { Spectrum(try W.singularValues(), rows: m, columns: n) }
        let plain = try spectrum(noise)
        let expected = 0.7 * (Double(m).squareRoot() + Double(n).squareRoot())
        #expect(abs(plain.randomEdge / expected - 1) < 0.06)
        #expect(plain.spikes <= 1)
        let spiked = try spectrum(noise + Tensor(repeating: 3.0, shape: shape))
        #expect(spiked.spikes >= 1 && abs(spiked.randomEdge / plain.randomEdge - 1) < 0.05)
    }

    /// The coefficient omega of Gavish and Donoho, lambda / sqrt(median), beside their fit to it (equation 5).
    @Test(arguments: [1.0, 0.5, 0.25]) func theMedianIsThePublishedOne(_ ratio: Double) {
        // With a median singular value of 1 the edge is (1 + sqrt(ratio)) / sqrt(median).
        let edge = Spectrum([1, 1, 1, 1], rows: 4, columns: Int(4 / ratio)).randomEdge
        let root = (ratio * ratio + 14 * ratio + 1).squareRoot()
        let lambda = (2 * (ratio + 1) + 8 * ratio / (ratio + 1 + root)).squareRoot()
        let published = 0.56 * pow(ratio, 3) - 0.95 * pow(ratio, 2) + 1.82 * ratio + 1.43
        #expect(abs(edge / (1 + ratio.squareRoot()) * lambda - published) < 0.02)
    }

    /// Quantiles of a density x^-alpha of the squares.
    @Test(arguments: [1.5, 2.5, 4.0]) func theExponentOfAPowerLawIsFound(_ alpha: Double) throws {
        let values = (0..<400).map { pow((Double($0) + 0.5) / 400, -0.5 / (alpha - 1)) }
        let found = try #require(Spectrum(values, rows: 400, columns: 400).powerLawExponent)
        #expect(abs(found - alpha) < 0.05 * alpha)
        #expect(Spectrum(Array(values.prefix(9)), rows: 9, columns: 400).powerLawExponent == nil)
    }
}
