def f(文):
    # BEGIN SOLUTION
    名前 = "日本語" + 文  # 😀
    辞書["鍵"] = 名前; 後 = "é"
    print("日本", 名前)
    # END SOLUTION
    return 名前
