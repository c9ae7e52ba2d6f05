"""What an operator needs: backups that are proven, health, metrics, logs."""
