"""
exercise = "image_to_vector"
says.en = "The column is right, but the caller's picture has been unrolled along with it and can no longer be shown. Setting the shape of an array changes that very array, instead of giving a new one. Which array's shape does your function set?"
says.ja = "列は正しくできていますが、呼び出し元の画像まで一緒にほどけてしまい、もう表示できません。配列の shape に代入すると、新しい配列ができるのではなく、その配列自身が変わります。あなたの関数は、どの配列の形を書き換えているでしょうか?"
"""


def image_to_vector(image):
    image.shape = (image.size, 1)
    return image
