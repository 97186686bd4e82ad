/// Rounds of training on clients whose data stay where they are: what is sent, and how the server puts it together.
///
///     round:  server --broadcast--> clients;  clients train;  clients --message--> server;  server aggregates
///
/// Tensors go by the names of the network's parameters, `<weight>.<symbol>`; every byte of a message is counted.
public protocol FederatedMethod: Sendable {
    /// How a linear weight is stored on a client.
    var parametrisation: any WeightForm { get }

    /// The symbols of a weight's parameters that train on a client; the others stay as they were sent.
    var trainedSymbols: [String] { get }

    /// What the server sends to each client: all that has changed since the last round.
    func broadcast<S: Scalar>(_ server: NamedTensors<S>) -> NamedTensors<S>

    /// What a client sends back.
    /// - Parameters:
    ///   - client: its parameters after training.
    ///   - server: what it started from.
    ///   - streams: of this client in this round.
    func message<S: Scalar>(from client: NamedTensors<S>, server: NamedTensors<S>, streams: RandomStreams) -> NamedTensors<S>

    /// The server's parameters after the round.
    /// - Parameters:
    ///   - messages: one per client.
    ///   - shares: each client's part of all data; they sum to 1.
    ///   - server: the parameters before the round.
    ///   - streams: of this round.
    func aggregate<S: Scalar>(
        _ messages: [NamedTensors<S>], shares: [Double], server: NamedTensors<S>, streams: RandomStreams
    ) throws -> NamedTensors<S>

    /// Further quantities of the paper, such as the error of averaging factors instead of products.
    func derived<S: Scalar>(
        _ messages: [NamedTensors<S>], shares: [Double], server: NamedTensors<S>
    ) throws -> NamedTensors<S>
}

extension FederatedMethod {
    public func broadcast<S: Scalar>(_ server: NamedTensors<S>) -> NamedTensors<S> {
        server.filtered(isTrained)
    }

    public func message<S: Scalar>(
        from client: NamedTensors<S>, server: NamedTensors<S>, streams: RandomStreams
    ) -> NamedTensors<S> {
        broadcast(client)
    }

    public func derived<S: Scalar>(
        _ messages: [NamedTensors<S>], shares: [Double], server: NamedTensors<S>
    ) throws -> NamedTensors<S> { [:] }

    /// Whether a parameter of that name trains on a client.
    public func isTrained(_ name: String) -> Bool {
        trainedSymbols.contains { name == $0 || name.hasSuffix("." + $0) }
    }
}
