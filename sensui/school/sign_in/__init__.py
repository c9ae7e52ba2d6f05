"""Coming into a school for many: accounts by django-allauth, in our words and with our rules."""
