#!/usr/bin/env bash
# Make the secrets of the compose file, once. The password of the mail server is yours: write it into secrets/smtp_password.
set -euo pipefail
cd "$(dirname "$0")"
umask 077
mkdir -p secrets
make() { [ -s "secrets/$1" ] || printf '%s' "$2" >"secrets/$1"; }
make secret_key "$(openssl rand -base64 48 | tr -d '\n')"
make database_password "$(openssl rand -hex 24)"
make broker_password "$(openssl rand -hex 24)"
make database_url "postgresql://sensui:$(cat secrets/database_password)@database:5432/sensui"
make broker_url "amqp://sensui:$(cat secrets/broker_password)@broker:5672//"
touch secrets/smtp_password
# Docker shows a secret to the container under its owner on this machine: the school runs there as 10001.
chmod 0444 secrets/*
