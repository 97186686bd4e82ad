import LowRankCore

extension FederatedMethod {
    /// What the average of the factors loses of the average of their products, over all weights, before a method makes
    /// up for it: ||sum_k w_k B_k A_k - B A|| / ||sum_k w_k B_k A_k||, B and A being the averages.
    /// - Returns: nil for a method that averages no factors.
    /// - Throws: `MethodError`.
    package func averagingError<S: Scalar>(
        _ messages: [NamedTensors<S>], shares: [Double], server: NamedTensors<S>
    ) throws -> Double? {
        let derived = try derived(messages, shares: shares, server: server)
        let names = derived.weightNames(with: "exact_residual")
        guard !names.isEmpty else { return nil }
        var (lost, all) = (0.0, 0.0)
        for name in names {
            let E = derived[name + ".exact_residual"]!
            let products = derived[name + ".W_effective"]! - server[name + ".W0"]! + E
            lost += E.dot(E)
            all += products.dot(products)
        }
        return lost > 0 ? (lost / all).squareRoot() : 0
    }
}
