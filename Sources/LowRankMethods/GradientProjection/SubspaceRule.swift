import LowRankCore

/// A rule that projects the weights of attention and MLP and leaves every other parameter to another rule.
public protocol SubspaceRule: UpdateRule {
    /// The rule of what is not projected.
    var plain: any UpdateRule { get }
    /// The rank of the projection, and when it is renewed.
    var projection: ProjectionSettings { get set }

    /// As `layout`, of a weight of that shape that is projected.
    func projectedLayout(_ shape: [Int]) -> [StateSpec]

    /// As `update`, of a weight that is projected.
    func updateProjected<S: Scalar>(
        _ W: inout Tensor<S>, _ G: inout Tensor<S>, _ state: inout UpdateState<S>, _ context: UpdateContext)
}

extension SubspaceRule {
    public var refreshInterval: Int? { projection.gap }

    public func check(_ parameter: ParameterInfo) throws { try projection.check(parameter) }

    public func layout(_ parameter: ParameterInfo) -> [StateSpec] {
        parameter.isProjected ? projectedLayout(parameter.shape) : plain.layout(parameter)
    }

    public func update<S: Scalar>(
        _ W: inout Tensor<S>, _ G: inout Tensor<S>, _ state: inout UpdateState<S>, _ context: UpdateContext
    ) {
        if state.parameter.isProjected {
            updateProjected(&W, &G, &state, context)
        } else {
            plain.update(&W, &G, &state, context)
        }
    }
}

extension ParameterInfo {
    /// The methods of this family project the weights of attention and MLP and leave the rest to their parent.
    var isProjected: Bool { role == .linear && shape.count == 2 }
}

/// A rule that follows singular vectors, whose signs it has to fix.
package protocol ProjectingRule: UpdateRule {
    /// How; `kept` unless a vector of another implementation has them otherwise.
    var signs: ProjectorSigns { get set }
}

extension ProjectingRule where Self: SubspaceRule {
    package var signs: ProjectorSigns {
        get { projection.signs }
        set { projection.signs = newValue }
    }
}
