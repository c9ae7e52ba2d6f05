"""One's settings and one's tokens."""

from .entries import Answer, sent_to_sign_in, signed_in
from .things import a_token, learners_token

ENTRIES = {
    "accounts:enter": sent_to_sign_in().one_stranger_gets(Answer.IN),
    "accounts:settings": signed_in().at(learners_token),
    "accounts:switch": signed_in().post(theme="dark"),
    "accounts:token-make": signed_in().post(label=""),
    # Another's token is not revoked, and nobody is told whether it is there.
    "accounts:token-revoke": signed_in().at(a_token).post(),
    "accounts:settings-api": signed_in().post("application/json"),
}
