"""
exercise = "gradient_check"
says.en = "You divide by your own gradient only. If a mistake makes it 0, or very large, the result depends on the accused alone. How can both derivatives have a say in the scale?"
says.ja = "自分の式で求めた勾配だけで割っています。間違いのせいでそれが 0 になったり、とても大きくなったりすると、疑われている側だけで結果が決まってしまいます。2 つの微分係数の両方を物差しに使うには、どうすればよいでしょうか?"
"""


def gradient_check(x, theta, epsilon):
    gradapprox = (forward_propagation(x, theta + epsilon) - forward_propagation(x, theta - epsilon)) / (
        2 * epsilon
    )
    grad = backward_propagation(x, theta)
    return np.abs(grad - gradapprox) / np.abs(grad)
