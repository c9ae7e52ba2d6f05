"""
exercise = "dataset_shape"
says.en = "Your second number counts the pictures of both sets together. The test set is a set of its own, from which nothing is learnt. How many pictures are in that one alone?"
says.ja = "2 つ目の数が、両方のデータを合わせた枚数になっています。テストデータは、学習には使わない別のデータです。そこだけには、何枚入っているでしょうか?"
"""


def dataset_shape(pictures_train, pictures_test):
    m_train = len(pictures_train)
    return m_train, m_train + len(pictures_test), pictures_train.shape[1]
