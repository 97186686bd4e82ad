"""The compression methods as `peer.py` times them: W [m, n] and its inputs X [N, n] to the matrix of rank r in W's place.

Each follows its paper as the method here does, in the same precision: ASVD and plain truncation in that of W, SVD-LLM in Float64.
"""

import torch


def factors(W, rank):
    """B [m, r] and A [r, n], the best product of that rank."""
    U, s, Vh = torch.linalg.svd(W, full_matrices=False)
    root = s[:rank].sqrt()
    return U[:, :rank] * root, root[:, None] * Vh[:rank]


def svd_truncation(W, X, rank, h):
    B, A = factors(W, rank)
    return B @ A


def asvd(W, X, rank, h):
    size = X.abs().mean(0, dtype=torch.float64) * h["nsamples"]
    s = (size ** h["alpha"] + 1e-6).to(W.dtype)
    B, A = factors(W * s, rank)
    return B @ (A / s)


def svd_llm(W, X, rank, h):
    W64, X64 = W.double(), X.double()
    C = torch.linalg.cholesky(X64.T @ X64)
    B, A = factors(W64 @ C, rank)
    A = torch.linalg.solve_triangular(C, A, upper=False, left=False)
    return B.float() @ A.float()


METHODS = {"svd-truncation": svd_truncation, "asvd": asvd, "svd-llm": svd_llm}
