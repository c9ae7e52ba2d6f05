"""How somebody comes in: addresses, accounts elsewhere, keys, sessions."""

from ..accounts.personal import Personal

PERSONAL = (
    Personal(model="account.EmailAddress", field="user"),
    Personal(model="socialaccount.SocialAccount", field="user"),
    Personal(model="mfa.Authenticator", field="user", secret=("data",)),
    Personal(model="usersessions.UserSession", field="user", secret=("session_key", "data")),
)
