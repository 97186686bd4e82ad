import LowRankCore
import MethodSupport

/// Zolly: finds how far a body is from the camera by its distortion, and by that the focal length.
///
///     f = s T_z h / 2                                  s scale, T_z metres to the pelvis, h pixels in height
///     D_i = T_z / (z_i + T_z)                          distortion of a point: 1 at the pelvis, more in front of it
///     u_i = f (X_i + t) / (z_i + T_z)                  perspective; s (X_i + t) h / 2 is the weak one, all D_i = 1
///     T_z = sum_i (1 - D_i) D_i z_i / sum_i (1 - D_i)^2    least squares of (1 - D_i) T_z = D_i z_i
///     losses over visible joints: mean D |u - k|_1, mean |u_weak - k|_1 / D; mean |D' - D| of the predicted D'
///
/// X are the first two coordinates, z the third, k the keypoints. D' is D plus noise, in the place of a network.
/// Keeps nothing.
/// Parent: weak perspective, to which this tends as T_z grows; then T_z cannot be found.
/// Departs: the weights D of the two keypoint losses are this project's reading; no code was at hand.
/// W. Wang et al., ICCV 2023, arXiv:2303.13796.
public struct Zolly: Mechanism {
    public static let card = MethodCard(
        id: "zolly", name: "Zolly",
        paper: .init(
            title: "Zolly: Zoom Focal Length Correctly for Perspective-Distorted Human Mesh Reconstruction",
            authors: "W. Wang et al.", year: 2023, arXiv: "2303.13796"),
        family: .mechanisms,
        summary: "Estimates how far a body is from the camera by its perspective distortion, and by that the focal "
            + "length.",
        hyperparameters: [
            .real("image_height", 224, in: .positive, "h, pixels", source: "usual in mesh recovery"),
            .real(
                "fixed_focal", 5000, in: .positive, "focal length of the plain alternative, pixels",
                source: "usual in mesh recovery"),
            .real("noise", 0.002, "deviation of the predicted distortion from the true one", source: "this project"),
        ],
        memory: "nothing", parent: "weak perspective, where the body is far away",
        claims: ["best on images taken from near, and competitive on 3DPW"])

    private let height, fixedFocal, noise: Double

    public init(_ h: Hyperparameters) {
        (height, fixedFocal, noise) = (h.real("image_height"), h.real("fixed_focal"), h.real("noise"))
    }

    /// Of "joints" [n, 3] in metres from the pelvis (z away from the camera), "scale", "t_z", "t_xy" [2], "keypoints"
    /// [n, 2] in pixels and "visible" [n]: "focal", "distortion" [n], "projected", "weak_projected" and, for the fixed
    /// focal length, "fixed_focal_projected" [n, 2]; "recovered_t_z", "recovered_focal" and "recovered_projected" from
    /// the noisy distortion; "fixed_focal_error" and "recovered_error", mean pixels from the true projection; the three
    /// losses.
    public func evaluate(_ inputs: NamedTensors<Double>, streams: RandomStreams) throws -> NamedTensors<Double> {
        var given = MechanismInputs(inputs, of: Self.card.id)
        let joints = try given.tensor("joints", "n", "3").slices.map(\.values)
        guard given["3"] == 3 else { throw given.error("'joints' has \(given["3"]) coordinates, not 3") }
        let shift = try given.tensor("t_xy", "2").values
        guard shift.count == 2 else { throw given.error("'t_xy' has \(shift.count) numbers, not 2") }
        let keypoints = try given.tensor("keypoints", "n", "2"), visible = try given.flags("visible", "n")
        let s = try given.positive("scale"), T = try given.positive("t_z")
        try given.finish()
        let z = joints.map { $0[2] }, n = given["n"]
        guard z.allSatisfy({ $0 + T > 0 }) else { throw given.error("a joint is not in front of the camera") }
        guard visible.contains(1) else { throw given.error("no joint is visible") }

        func projected(focal: Double, distance: Double) -> Tensor<Double> {
            Tensor(
                joints.flatMap { x in (0..<2).map { focal * (x[$0] + shift[$0]) / (x[2] + distance) } }, shape: [n, 2])
        }
        func error(_ a: Tensor<Double>, _ b: Tensor<Double>) -> Double { (a - b).slices.map(\.norm).mean }
        func loss(_ points: Tensor<Double>, weights: [Double]) -> Double {
            let distances = (points - keypoints).slices.map(\.sumOfMagnitudes)
            return (0..<n).map { visible[$0] * weights[$0] * distances[$0] }.sum / visible.sum
        }

        let perPixel = s * height / 2
        let D = z.map { T / ($0 + T) }
        let noisy = zip(D, streams.normal("distortion_noise", [n], deviation: noise).values).map { $0 + $1 }
        let denominator = noisy.map { (1 - $0) * (1 - $0) }.sum
        guard denominator > 0 else {
            throw given.error("without a joint before or behind the pelvis the distance is unknown")
        }
        let found = zip(noisy, z).map { (1 - $0) * $0 * $1 }.sum / denominator
        let u = projected(focal: perPixel * T, distance: T)
        let weak = Tensor(joints.flatMap { x in (0..<2).map { perPixel * (x[$0] + shift[$0]) } }, shape: [n, 2])
        let fixed = projected(focal: fixedFocal, distance: fixedFocal / perPixel)
        let again = projected(focal: perPixel * found, distance: found)
        return [
            "focal": .scalar(perPixel * T), "distortion": Tensor(D, shape: [n]), "projected": u, "weak_projected": weak,
            "recovered_t_z": .scalar(found), "recovered_focal": .scalar(perPixel * found), "recovered_projected": again,
            "recovered_error": .scalar(error(again, u)), "fixed_focal_projected": fixed,
            "fixed_focal_error": .scalar(error(fixed, u)), "perspective_loss": .scalar(loss(u, weights: D)),
            "weak_loss": .scalar(loss(weak, weights: D.map { 1 / $0 })),
            "distortion_loss": .scalar(zip(noisy, D).map { abs($0 - $1) }.mean),
        ]
    }

    // MARK: - Example and demonstration

    /// A body of ten joints whose keypoints are some pixels off.
    public func example(_ streams: RandomStreams) -> NamedTensors<Double> { body(distance: 0.8, streams) }

    private func body(distance: Double, _ streams: RandomStreams) -> NamedTensors<Double> {
        let unit: Tensor<Double> = streams.uniform("joints", [10, 3], from: -1, to: 1)
        return [
            "joints": unit.scalingColumns(by: [0.4, 0.8, 0.3]), "t_z": .scalar(distance), "scale": .scalar(0.9),
            "t_xy": Tensor([0.05, -0.1], shape: [2]),
            "keypoints": streams.uniform("keypoints", [10, 2], from: -height / 2, to: height / 2),
            "visible": Tensor([1, 1, 0, 1, 1, 1, 1, 0, 1, 1], shape: [10]),
        ]
    }

    public let metrics = [
        MetricSpec("nearError", "Error at 0.8 m", unit: "pixels", better: .lower, headline: true, format: .decimals(2)),
        MetricSpec(
            "nearFixedError", "Error at 0.8 m, fixed focal length", unit: "pixels", better: .lower,
            format: .decimals(2)),
        MetricSpec("farDistanceError", "Relative error of the distance at 10 m", better: .lower, format: .decimals(2)),
    ]

    /// The same body from 0.5 m to 10 m. The measure is how far its joints land in the image from where they are, by
    /// the distance found and by a fixed focal length (the alternative), as the mean of 20 draws of the noise.
    public func demonstrate(_ streams: RandomStreams) throws -> Demonstration {
        var rows: [(distance: Double, found: Double, fixed: Double, distanceError: Double)] = []
        for distance in [0.5, 0.8, 1, 1.5, 2, 3, 5, 7, 10] {
            let given = body(distance: distance, streams)
            let runs = try (0..<20).map { try evaluate(given, streams: streams.scoped("\($0)")) }
            func mean(_ name: String) -> Double { runs.map { $0[name]![0] }.mean }
            let off = runs.map { abs($0["recovered_t_z"]![0] / distance - 1) }.mean
            rows.append((distance, mean("recovered_error"), mean("fixed_focal_error"), off))
        }
        return Demonstration(
            metrics: [
                "nearError": rows[1].found, "nearFixedError": rows[1].fixed,
                "farDistanceError": rows.last!.distanceError,
            ],
            axes: ("Distance of the body (m)", "Mean error (pixels)"),
            curves: [
                .init(name: "Zolly", points: rows.map { ($0.distance, $0.found) }),
                .init(name: "focal length of 5000 pixels", points: rows.map { ($0.distance, $0.fixed) }),
            ])
    }
}
