"""
exercise = "flatten_and_scale"
says.en = "With pictures of 64 by 64 pixels all is well, with any other size something breaks. A number that is written into the code cannot follow the data. Where does the array itself say how large its pictures are?"
says.ja = "64×64 画素の画像ならうまくいきますが、それ以外の大きさでは動きません。コードに書き込んだ数は、データが変わっても変わらないからです。画像の大きさは、配列自身のどこに書かれているでしょうか?"
"""


def flatten_and_scale(pictures):
    return pictures.reshape(len(pictures), 64 * 64 * 3).T / 255
