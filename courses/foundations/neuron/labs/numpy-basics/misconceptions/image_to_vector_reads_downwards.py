"""
exercise = "image_to_vector"
says.en = "The shape is right, but the numbers stand in another order: yours lets the first axis run fastest. Unrolled like that, all reds come before all greens, and each of them goes down the columns of the picture. Which axis should run fastest?"
says.ja = "形は合っていますが、順序が違います。あなたの並びでは、最初の軸がいちばん速く進んでいます。これでは、すべての赤のあとにすべての緑が来て、それぞれが画像を縦方向に読むことになります。いちばん速く進むべきなのは、どの軸でしょうか?"
"""


def image_to_vector(image):
    return image.reshape(-1, 1, order="F")
