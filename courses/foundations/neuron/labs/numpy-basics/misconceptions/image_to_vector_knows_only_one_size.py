"""
exercise = "image_to_vector"
says.en = "Your function works for pictures of one certain size and breaks for every other. The three lengths are fixed numbers in it, while each array carries its own lengths along. Where can you ask the picture how large it is?"
says.ja = "決まった大きさの画像ではうまくいきますが、ほかの大きさではエラーになります。3 つの長さが固定の数で書かれていますが、配列はどれも、自分の長さを自分で持っています。画像の大きさは、どこに尋ねればわかるでしょうか?"
"""


def image_to_vector(image):
    return image.reshape(64 * 64 * 3, 1)
