# Two commands set everything up on a machine with Python 3.11 or newer, pip, make and git:
#   make demo    decides one question of an example and explains the answer
#   make test    runs all tests
PYTHON ?= python3
PYTEST_FLAGS ?=
BENCH_FLAGS ?=
RELEASE_FLAGS ?=
MUTATE_FLAGS ?=
BIN := .venv/bin

.DEFAULT_GOAL := help
.PHONY: help demo test check docs goldens bench mutate mutants deep release clean

help: ## show this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / {printf "make %-9s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

demo: .venv/demo.installed ## install the package, and decide and explain one question of the first example
	$(BIN)/jeugdrecht decide examples/eerste-zaak.yaml --decision sanctierecht

test: .venv/test.installed ## install what the tests need and run them all
	$(BIN)/python -m pytest -n auto $(PYTEST_FLAGS)

check: .venv/test.installed ## what must hold before a change is taken (.ci/run)
	.ci/run

docs: .venv/test.installed ## build the documentation in docs/_build/html
	$(BIN)/sphinx-build -W -n -q -j 2 docs docs/_build/html
	$(BIN)/python .ci/check_links.py docs/_build/html

goldens: .venv/test.installed ## store the explanations as they are now; read the difference before committing
	$(BIN)/python -m pytest -q -n auto tests --rewrite-goldens

bench: .venv/demo.installed ## measure speed against the bars (docs/ontwikkelaars/snelheid.md)
	$(BIN)/python -m benchmarks $(BENCH_FLAGS)

mutate: .venv/test.installed ## change the law one step at a time and see that the tables notice
	$(BIN)/python -m tests.mutation $(MUTATE_FLAGS)

mutants: .venv/test.installed ## change the code of logic and engines one step at a time; hours, or --sample N
	$(BIN)/python .ci/mutate_code.py $(MUTATE_FLAGS)

deep: .venv/test.installed ## run the property tests with thousands of examples each
	$(BIN)/python -m pytest -n auto --hypothesis-profile=deep -m hypothesis tests $(PYTEST_FLAGS)

release: .venv/release.installed ## build and try out a release in dist/ (docs/ontwikkelaars/uitgeven.md)
	.ci/release $(RELEASE_FLAGS)

clean: ## remove the environment, builds and caches
	rm -rf .venv build dist docs/_build docs/_made docs/beslissingen docs/bepalingen .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis

# A Python without ensurepip (Debian's, without python3-venv) still has a pip that can fill an environment.
.venv/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "jeugdrecht needs Python 3.11 or newer; name it with: make PYTHON=python3.11")'
	$(PYTHON) -m venv .venv || { rm -rf .venv; $(PYTHON) -m venv --without-pip .venv && $(PYTHON) -m pip --python $@ install pip; }

.venv/demo.installed: pyproject.toml | .venv/bin/python
	@echo 'installing jeugdrecht in .venv'
	@$(BIN)/python -m pip install -qq --editable .
	@touch $@

.venv/test.installed: pyproject.toml | .venv/bin/python
	@echo 'installing jeugdrecht and what its tests need in .venv; the first time takes some minutes'
	@$(BIN)/python -m pip install -qq --editable '.[dev,bulk,spark,prove,web,pdf,training,dossier,postgresql,corpus,docs]'
	@$(BIN)/python -m pip install -qq --editable '.[live]' > .venv/live.log 2>&1 \
		|| echo 'skipped: live (durable-rules cannot be built here, see .venv/live.log)'
	@touch $@ .venv/demo.installed

.venv/release.installed: pyproject.toml | .venv/bin/python
	@echo 'installing what makes a release in .venv'
	@$(BIN)/python -m pip install -qq --editable '.[release]'
	@touch $@
