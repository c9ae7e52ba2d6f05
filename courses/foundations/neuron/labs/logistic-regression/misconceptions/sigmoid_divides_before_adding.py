"""
exercise = "sigmoid"
says.en = "Your results are all above 1, and they shrink as z grows. Python divides before it adds, so only the first of the two terms has been divided. What should stand under the fraction line as a whole?"
says.ja = "結果がすべて 1 を超え、z が大きくなるほど小さくなっています。Python は足し算より先に割り算をするので、割られたのは 2 つの項のうち最初の項だけです。分母の全体には、何が来るべきでしょうか?"
"""


def sigmoid(z):
    return 1 / 1 + np.exp(-z)
