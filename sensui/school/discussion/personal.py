"""Questions and answers stay for those whom they help, and lose their author's name."""

from ..accounts.personal import Fate, Personal

PERSONAL = (
    Personal(model="discussion.Question", field="author", fate=Fate.FREED),
    Personal(model="discussion.Question", field="hidden_by", fate=Fate.FREED),
    Personal(model="discussion.Answer", field="author", fate=Fate.FREED),
    Personal(model="discussion.Answer", field="hidden_by", fate=Fate.FREED),
    Personal(model="discussion.Report", field="by"),
    Personal(model="discussion.Following", field="person"),
    Personal(model="discussion.Digest", field="person"),
)
