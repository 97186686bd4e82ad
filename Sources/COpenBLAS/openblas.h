// The few CBLAS, LAPACKE and OpenBLAS functions this project calls, declared by hand: the
// system headers drag in complex types that Swift cannot import. Integers are 32 bits wide.
#ifndef LOWRANK_OPENBLAS_H
#define LOWRANK_OPENBLAS_H

// CBLAS: order 101 row-major, 102 column-major; transpose 111 no, 112 yes.
void cblas_sgemm(int order, int transA, int transB, int m, int n, int k, float alpha, const float *a,
                 int lda, const float *b, int ldb, float beta, float *c, int ldc);
void cblas_dgemm(int order, int transA, int transB, int m, int n, int k, double alpha, const double *a,
                 int lda, const double *b, int ldb, double beta, double *c, int ldc);

// LAPACKE, used with column-major order only (102): its row-major mode copies and transposes.
int LAPACKE_sgesdd(int order, char jobz, int m, int n, float *a, int lda, float *s, float *u, int ldu,
                   float *vt, int ldvt);
int LAPACKE_dgesdd(int order, char jobz, int m, int n, double *a, int lda, double *s, double *u, int ldu,
                   double *vt, int ldvt);
int LAPACKE_sgesvd(int order, char jobu, char jobvt, int m, int n, float *a, int lda, float *s, float *u, int ldu,
                   float *vt, int ldvt, float *superb);
int LAPACKE_dgesvd(int order, char jobu, char jobvt, int m, int n, double *a, int lda, double *s, double *u, int ldu,
                   double *vt, int ldvt, double *superb);
int LAPACKE_sgeqrf(int order, int m, int n, float *a, int lda, float *tau);
int LAPACKE_dgeqrf(int order, int m, int n, double *a, int lda, double *tau);
int LAPACKE_sorgqr(int order, int m, int n, int k, float *a, int lda, const float *tau);
int LAPACKE_dorgqr(int order, int m, int n, int k, double *a, int lda, const double *tau);
int LAPACKE_sgelqf(int order, int m, int n, float *a, int lda, float *tau);
int LAPACKE_dgelqf(int order, int m, int n, double *a, int lda, double *tau);
int LAPACKE_sorglq(int order, int m, int n, int k, float *a, int lda, const float *tau);
int LAPACKE_dorglq(int order, int m, int n, int k, double *a, int lda, const double *tau);
int LAPACKE_ssyevd(int order, char jobz, char uplo, int n, float *a, int lda, float *w);
int LAPACKE_dsyevd(int order, char jobz, char uplo, int n, double *a, int lda, double *w);
int LAPACKE_sgetrf(int order, int m, int n, float *a, int lda, int *pivots);
int LAPACKE_dgetrf(int order, int m, int n, double *a, int lda, int *pivots);
int LAPACKE_sgetrs(int order, char trans, int n, int nrhs, const float *a, int lda, const int *pivots,
                   float *b, int ldb);
int LAPACKE_dgetrs(int order, char trans, int n, int nrhs, const double *a, int lda, const int *pivots,
                   double *b, int ldb);
int LAPACKE_dgeev(int order, char jobvl, char jobvr, int n, double *a, int lda, double *wr, double *wi,
                  double *vl, int ldvl, double *vr, int ldvr);
int LAPACKE_strtrs(int order, char uplo, char trans, char diag, int n, int nrhs, const float *a, int lda,
                   float *b, int ldb);
int LAPACKE_dtrtrs(int order, char uplo, char trans, char diag, int n, int nrhs, const double *a, int lda,
                   double *b, int ldb);
int LAPACKE_spotrf(int order, char uplo, int n, float *a, int lda);
int LAPACKE_dpotrf(int order, char uplo, int n, double *a, int lda);

// OpenBLAS itself.
void openblas_set_num_threads(int threads);
int openblas_get_num_threads(void);
char *openblas_get_corename(void);
char *openblas_get_config(void);

#endif
