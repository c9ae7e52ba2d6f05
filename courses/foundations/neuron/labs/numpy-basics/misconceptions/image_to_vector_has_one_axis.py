"""
exercise = "image_to_vector"
says.en = "The numbers and their order are right, but your result has one axis only, so it is neither a row nor a column. Together with real columns it would later spread out into a table without a word of warning. How many axes does a column have?"
says.ja = "数も順序も正しいのですが、結果の軸が 1 つしかなく、行でも列でもありません。このまま本物の列と計算すると、あとで警告もなく表に広がってしまいます。列には軸がいくつあるでしょうか?"
"""


def image_to_vector(image):
    return image.reshape(-1)
