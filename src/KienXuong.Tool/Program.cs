using KienXuong.Domain;

Console.WriteLine(LawBook.Parameters.Length);
