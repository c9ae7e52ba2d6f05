"""
exercise = "weighted_sums"
says.en = "Your sums are divided by the number of inputs. The neuron does not average: a picture with more pixels may well give a larger score. Which symbol stands in the formula, and what does it not contain?"
says.ja = "和が入力の個数で割られています。ニューロンは平均をとりません。画素の多い画像のスコアが大きくなっても、それでよいのです。式にはどんな記号が書いてあり、そこに何が含まれていないでしょうか?"
"""


def weighted_sums(w, X, b):
    return np.mean(w * X, axis=0, keepdims=True) + b
