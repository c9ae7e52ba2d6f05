"""
exercise = "dataset_shape"
says.en = "Both counts come from the same array, so they are always equal. Copying a line and changing only the name on its left is how this happens. Which of the two sets should each line look at?"
says.ja = "2 つの枚数を同じ配列から数えているので、いつも同じ値になります。行をコピーして、左辺の名前だけを書き換えたときに起こりがちです。それぞれの行は、どちらのデータを見るべきでしょうか?"
"""


def dataset_shape(pictures_train, pictures_test):
    m_train = pictures_train.shape[0]
    m_test = pictures_train.shape[0]
    num_px = pictures_train.shape[1]
    return m_train, m_test, num_px
