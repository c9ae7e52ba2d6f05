"""
exercise = "flatten_and_scale"
says.en = "The columns are right, but their numbers still run from 0 to 255. Sums of thousands of such numbers send the sigmoid far out to where it is flat. What is the greatest value that a color can have, and what should it become?"
says.ja = "列は正しくできていますが、数がまだ 0 から 255 のままです。こうした数を何千も足すと、シグモイドはずっと端の平らなところまで行ってしまいます。色の値は最大でいくつで、それがいくつになるべきでしょうか?"
"""


def flatten_and_scale(pictures):
    return pictures.reshape(len(pictures), -1).T
