"""
exercise = "basic_sigmoid"
says.en = "Whoever calls your function receives `None`. A result that is shown on the screen, or kept in a variable inside the function, is out of reach for the next line of the program. How does a Python function hand over a value?"
says.ja = "この関数を呼び出した側が受け取るのは `None` です。結果を画面に表示したり、関数の中の変数に入れたりするだけでは、プログラムの次の行からは使えません。Python の関数が呼び出し元に値を渡すには、どうするのでしょうか?"
"""


def basic_sigmoid(x):
    result = 1 / (1 + math.exp(-x))
