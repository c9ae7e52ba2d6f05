"""
exercise = "sigmoid"
says.en = "Beyond a certain size all your elements give the same value. Cutting off z does prevent the overflow, but your limit lies where the sigmoid still changes visibly. How far out must a limit lie before nobody can see it?"
says.ja = "ある大きさを超えると、どの要素も同じ値になっています。z を途中で切り詰めればオーバーフローは防げますが、その限界が、シグモイドがまだ目に見えて変化するところにあります。誰にも気づかれないようにするには、限界をどれだけ遠くに置けばよいでしょうか?"
"""


def sigmoid(z):
    return 1 / (1 + np.exp(-np.clip(z, -10, 10)))
