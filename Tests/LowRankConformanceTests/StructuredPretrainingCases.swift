@testable import LowRankConformance
@testable import LowRankCore
@testable import LowRankMethods

extension ChangedCase {
    static let structuredPretraining = [
        ChangedCase("cola/silu-tall", .hyperparameter("activation", "\"gelu\""), .unsupported, "silu, none"),
        .init("cola/silu-tall", .hyperparameter("rank", "3"), .invalid, "'A' has the shape [8, 4], not [8, 3]"),
        .init("cola/silu-wide-bias", .without("bias"), .invalid, "'bias' is missing"),
        .init("loro/tall-refresh", .hyperparameter("loro_freq", "0"), .unsupported, "loro_freq must be"),
        .init("loro/tall-refresh", .hyperparameter("rank", "9"), .unsupported, "rank 9 is larger"),
        .init("loro/tall-refresh", .hyperparameter("hidden_size", "0"), .fail, "is off"),
        .init("loro/tall-refresh", .entry("A0", at: 2, 9), .invalid, "not the product of 'B0' and 'A0'"),
        .init("loro/tall-refresh", .hyperparameter("refresh", "\"some\""), .unsupported, "refresh must be one of"),
        .init("sst/tall-enhanced", .withoutDraw("selected3"), .invalid, "'selected3' is missing"),
        .init("sst/tall-enhanced", .draw("selected1"), .invalid, "'selected1' has 1 numbers, not 2"),
        .init("sst/tall-enhanced", .draw("selected4"), .unsupported, "'selected4' is not known"),
        .init("sst/tall-enhanced", .hyperparameter("rank", "8"), .unsupported, "rank 8 is larger"),
        .init("sst/tall-enhanced", .hyperparameter("interval", "null"), .unsupported, "draw 'selected2' is not known"),
        .init("sst/tall-enhanced", .entry("Sigma0", at: 0, 9), .invalid, "'U0', 'Sigma0' and 'V0'"),
        .init("sst/layer-tall", .input("Sigma", [3], [1, 2, 3]), .invalid, "[3], not [6]"),
        .init("maestro/tall-k3", .hyperparameter("sampled_k", "9"), .invalid, "there are 8 components"),
        .init("maestro/tall-k3", .hyperparameter("sampled_k", "4"), .invalid, "'p' is 0.375"),
        .init("maestro/tall-k3", .hyperparameter("full_rank", "7"), .invalid, "'full_rank' is 7.0, but"),
        .init("maestro/tall-k3", .entry("W0", at: 0, 99), .invalid, "not the product of 'U' and 'Vt'"),
        .init("maestro/sgd-shrink", .withoutDraw("k"), .invalid, "'k' is missing"),
        .init("maestro/sgd-shrink", .hyperparameter("shrink_after", "[2.5]"), .invalid, "whole numbers"),
        .init("trp/conv-vh", .hyperparameter("scheme", "\"HV\""), .unsupported, "NC, VH, ND"),
        .init("trp/conv-vh", .hyperparameter("energy_threshold", "2"), .unsupported, "energy"),
        .init("trp/conv-vh", .input("W0", [216], Array(repeating: 1, count: 216)), .unsupported, "not the shape [216]"),
        .init("trp/decompose-criteria", .input("W0", [140], Array(repeating: 1, count: 140)), .invalid, "not that of a matrix"),
        .init("iss-p/tall-pr0.8", .hyperparameter("prune_ratio", "1.5"), .unsupported, "prune_ratio"),
        .init("iss-p/tall-pr0.8", .hyperparameter("weight_decay", "0.1"), .fail, "is off"),
        .init("pela/wide-c2", .hyperparameter("rank", "4"), .invalid, "'rank' is 4.0, but"),
        .init("pela/wide-c2", .hyperparameter("compress_ratio", "50"), .unsupported, "leaves no rank"),
        .init("pela/wide-c2", .hyperparameter("weight_kd_albef", "0.2"), .unsupported, "'weight_kd_albef' is not 0.1"),
        .init("pela/wide-c2", .input("x", [1, 2], [1, 2]), .invalid, "does not fit W0"),
    ]
}
