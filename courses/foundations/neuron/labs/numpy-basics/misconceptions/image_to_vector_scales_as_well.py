"""
exercise = "image_to_vector"
says.en = "Shape and order are right, but every number has become much smaller. Dividing by 255 is a sensible step before training, yet it is a step of its own, and not every picture counts up to 255. What does the exercise say about the numbers themselves?"
says.ja = "形も順序も合っていますが、どの数もずっと小さくなっています。255 で割るのは学習の前の手順としては理にかなっていますが、それは別の手順ですし、すべての画像が 255 まで数えるとは限りません。数そのものについて、課題には何と書いてあるでしょうか?"
"""


def image_to_vector(image):
    return image.reshape(-1, 1) / 255
