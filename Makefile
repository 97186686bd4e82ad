# What `make bench` runs, the main comparison first.
SUITES := pretraining ablations equal-memory equal-time fine-tuning planted-update images truncation subspaces \
	compression clicks labels cache merging diffusion federated serving recovery analysis mechanism
# What takes long and needs a network from a package; `make bench-large` runs it.
LARGE_SUITES := compression-smollm2
# The suite that `make tune` works on.
SUITE ?= pretraining
LOWRANK := .build/release/lowrank
# Where `make install` puts the command; packagers set DESTDIR.
PREFIX ?= /usr/local
# With colours the compiler is called in another way on a terminal than into a pipe, and everything is built again. What a debugger
# needs would take longer to write.
BUILD_FLAGS := --no-color-diagnostics -debug-info-format none

.DEFAULT_GOAL := help
.PHONY: help deps build install uninstall bench bench-quick bench-large test test-report test-slurm plots claims report compare \
	memory-tables tune peers microbench docs docs-api clean

help: ## Show this list.
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-13s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

deps: ## Install the Debian packages that are missing (uses sudo, unless you are root).
	@scripts/install-packages

build: deps ## Build the command lowrank in release mode (about 3½ minutes on 2 cores the first time).
	swift build $(BUILD_FLAGS) -c release --product lowrank

destination = $(DESTDIR)$(PREFIX)
shared := share/lowrankbench
# What the command reads when it does not run in the checkout. Results, sources and docs stay there.
installed := suites baselines/published Sources/LowRankReport/Page/Parts
completions := bash=bash-completion/completions/lowrank zsh=zsh/site-functions/_lowrank \
	fish=fish/vendor_completions.d/lowrank.fish

install: ## Install the built command, what it reads, and completions for bash, zsh and fish under PREFIX (/usr/local).
	@[ -x $(LOWRANK) ] || { echo "there is no $(LOWRANK); run 'make build' first" >&2; exit 2; }
	install -D -m 755 $(LOWRANK) $(destination)/bin/lowrank
	@rm -rf $(destination)/$(shared)
	@find $(installed) -type f -exec install -D -m 644 {} $(destination)/$(shared)/{} \;
	@for completion in $(completions); do \
		file=$(destination)/share/$${completion#*=}; mkdir -p $$(dirname $$file) && \
		$(LOWRANK) --generate-completion-script $${completion%%=*} >$$file || exit $$?; \
	done

uninstall: ## Remove what 'make install' put under PREFIX.
	rm -rf $(destination)/bin/lowrank $(destination)/$(shared) \
		$(foreach completion,$(completions),$(destination)/share/$(lastword $(subst =, ,$(completion))))

# Failed runs are in the tables and figures, too. The exit status says at the end that there were some.
run-and-draw = status=0; $(LOWRANK) run $(1) || status=$$?; \
	if [ $$status -le 1 ]; then $(LOWRANK) plot $(1) || exit $$?; fi; exit $$status

bench: build ## Run all suites, print tables, draw figures, check the claims, write the report (about eight hours on 2 cores).
	@$(LOWRANK) fetch photographs movielens arrays || \
		echo "without them, suites/clicks.yaml and some tasks of suites/recovery.yaml have no results" >&2
	@left_out=none; $(LOWRANK) fetch fashion-mnist || \
		{ left_out="images merging diffusion federated labels"; \
		echo "without it, the suites images, merging, diffusion, federated and labels are left out" >&2; }; \
	$(LOWRANK) fetch minilm rated-sentences || \
		{ left_out="$$left_out merging federated"; \
		echo "without them, the suites merging and federated are left out" >&2; }; \
	worst=0; for suite in $(SUITES); do \
		case " $$left_out " in *" $$suite "*) continue;; esac; \
		($(call run-and-draw,$$suite)) || worst=$$?; \
		[ $$worst -le 1 ] || exit $$worst; \
	done; $(LOWRANK) claims || exit $$?; $(LOWRANK) report || exit $$?; exit $$worst

bench-quick: build ## Train and draw the quick suite: every training method for a few steps (about 6 minutes).
	@$(call run-and-draw,quick)

bench-large: build ## Fetch SmolLM2-135M, compress it by every method of its suite and draw (10 to 30 minutes on 2 cores).
	@$(LOWRANK) fetch smollm2
	@worst=0; for suite in $(LARGE_SUITES); do \
		($(call run-and-draw,$$suite)) || worst=$$?; \
		[ $$worst -le 1 ] || exit $$worst; \
	done; exit $$worst

test: deps ## Run all tests (about 9 minutes on 2 cores the first time), or some: make test FILTER=GaLore.
	swift test $(BUILD_FLAGS) $(if $(FILTER),--filter '$(FILTER)')

test-slurm: build ## Train SLURM_SUITE (quick) through a Slurm on this machine, kill and preempt runs on the way, compare the records.
	@scripts/test-slurm $(LOWRANK) $(or $(SLURM_SUITE),quick)

test-report: build ## Test the page of all results in headless Chromium, which is installed if missing (about a minute).
	@command -v python3 >/dev/null || scripts/install-packages python3
	@$(LOWRANK) report --results results/reference --out .cache/report.html
	@scripts/test-report .cache/report.html results/reference

plots: build ## Draw the figures of all results again.
	@for manifest in results/*/manifest.json; do \
		suite=$$(basename $$(dirname $$manifest)); \
		[ ! -e $$manifest ] || [ $$suite = reference ] || $(LOWRANK) plot $$suite || exit $$?; \
	done

claims: build ## Check the papers' claims against all results.
	$(LOWRANK) claims

report: build ## Write one page of all results, results/report.html.
	$(LOWRANK) report

compare: build ## Compare all results with the accepted ones in baselines/.
	@compared=no; for manifest in results/*/manifest.json; do \
		suite=$$(basename $$(dirname $$manifest)); \
		[ -e $$manifest ] || continue; \
		[ -e baselines/$$suite.json ] || [ -e results/reference/$$suite/manifest.json ] || continue; \
		echo "$$suite:"; $(LOWRANK) compare $$suite || exit $$?; compared=yes; \
	done; \
	[ $$compared = yes ] || { echo "no results to compare; 'make bench-quick' makes some" >&2; exit 2; }

memory-tables: build ## Compute the papers' memory tables from formulas, into results/memory.
	$(LOWRANK) memory-tables

tune: build ## Tune the learning rates of SUITE again (make tune SUITE=pretraining).
	$(LOWRANK) tune $(SUITE)

peers: build ## Compare losses, speed, memory and compression with PyTorch, adapters and models with peft and transformers (about 20 minutes after PyTorch is installed).
	@scripts/install-peers
	@$(LOWRANK) fetch smollm2
	@$(LOWRANK) peers

microbench: build ## Measure kernels and update rules against the machine's limits (1 to 2 minutes); PART=harness: the harness.
	$(LOWRANK) microbench $(if $(PART),--$(PART))

docs: build ## Write docs/methods and docs/mechanisms.md again, from the methods' cards and results/reference.
	$(LOWRANK) claims --results results/reference >/dev/null
	$(LOWRANK) docs

docs-api: deps ## Write pages of the Swift libraries, from their doc comments, into .cache/api (2 to 3 minutes the first time).
	@scripts/docs-api .cache/api $(BUILD_FLAGS)

clean: ## Remove build products and prepared data; results stay.
	rm -rf .build .cache
