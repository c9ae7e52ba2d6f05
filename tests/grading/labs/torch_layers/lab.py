# %% setup
import torch
from torch import nn

# %% exercise="Net"
class Net(nn.Module):
    """One hidden layer of tanh. Shapes: x (N, D) -> (N, 1).

    ja: tanh の隠れ層を 1 つ持つネットワークです。形は x (N, D) -> (N, 1) です。
    """

    def __init__(self, inputs, hidden):
        super().__init__()
        # BEGIN SOLUTION
        self.first = nn.Linear(inputs, hidden)
        self.second = nn.Linear(hidden, 1)
        # END SOLUTION

    def forward(self, x):
        # BEGIN SOLUTION
        return self.second(torch.tanh(self.first(x)))
        # END SOLUTION

# %% exercise="mse"
def mse(predicted, target):
    """Return the mean squared error, a tensor of shape ().

    ja: 平均二乗誤差を形 () のテンソルで返します。
    """
    # BEGIN SOLUTION
    return ((predicted - target) ** 2).mean()
    # END SOLUTION
