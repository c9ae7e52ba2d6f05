"""
exercise = "sigmoid_derivative"
says.en = "Rise divided by step is the slope of a line through two points of the curve. It comes near the slope at z only when the step is tiny, and nearer still when z lies in the middle of it. How long is your step, and where in it does z lie?"
says.ja = "「変化量 ÷ 歩幅」は、曲線上の 2 点を通る直線の傾きです。これが z での傾きに近くなるのは、歩幅がごく小さいときで、z が歩幅の真ん中にあればさらに近くなります。あなたの歩幅はどれくらいで、z はそのどこにあるでしょうか?"
"""


def sigmoid_derivative(z):
    step = 0.01
    return (sigmoid(z + step) - sigmoid(z)) / step
