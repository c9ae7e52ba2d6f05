"""
exercise = "dataset_shape"
says.en = "Your last number is the number of pixels on the whole picture. What is asked for is how many of them lie along one side, so that a picture can be described as num_px by num_px. Which single entry of the shape says that?"
says.ja = "最後の数が、画像全体の画素数になっています。求めたいのは、画像を「縦 num_px、横 num_px」と言い表せるように、1 辺に並ぶ画素の数です。それを表すのは、形のどの要素でしょうか?"
"""


def dataset_shape(pictures_train, pictures_test):
    m_train, height, width, _ = pictures_train.shape
    return m_train, pictures_test.shape[0], height * width
